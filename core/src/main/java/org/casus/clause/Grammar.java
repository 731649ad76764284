package org.casus.clause;

import java.util.Set;

/** Closed classes of English words: grammar, not knowledge of the world. All lower case. */
final class Grammar {
    static final Set<String> NEGATIONS = Set.of("not", "n't", "never", "neither", "nor", "nowhere");
    static final Set<String> NEGATIVE_NOUNS = Set.of("nobody", "none", "nothing", "no-one", "neither");
    static final Set<String> AFTER_NOT = Set.of("only", "just", "merely", "simply", "least");
    static final Set<String> FUTURE = Set.of("will", "shall", "'ll", "wo", "sha");

    static final Set<String> TIMES = words("""
            monday tuesday wednesday thursday friday saturday sunday january february march april may june july
            august september october november december mon tue tues wed thu thurs fri sat sun jan feb mar apr
            jun jul aug sept sep oct nov dec today yesterday tomorrow tonight second minute hour day night
            morning afternoon evening noon midnight dawn dusk week weekend fortnight month year decade century
            spring summer autumn winter moment time
            """);
    static final Set<String> DAYS = words("""
            monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow
            """);
    static final Set<String> TIME_ADVERBS = words("""
            today yesterday tomorrow tonight now ago later earlier recently currently lately overnight
            previously formerly presently nowadays
            """);
    static final Set<String> TIME_NOUNS_OF_RELATIVES = words("""
            day night week month year time moment hour morning evening minute
            """);
    static final Set<String> ROADS = words("""
            road air sea land train plane helicopter boat bus car ship foot phone telephone mail post hand force
            way means accident mistake surprise law name nature default design chance far now then
            """);

    /** Objects that do nothing: "claimed <em>responsibility</em> for bombing a bank" is said by who bombed it. */
    static final Set<String> NO_DOERS = words("responsibility credit blame guilt money price reward time way reason");

    /** Verbs whose object does what the infinitive behind it says; behind other verbs the infinitive is the subject's purpose. */
    static final Set<String> OBJECT_CONTROL = words("""
            order tell ask urge force persuade allow help permit enable compel instruct invite encourage expect
            want require request command convince cause lead get pressure train teach send deploy dispatch hire
            recruit pay appoint choose elect warn advise believe know consider find report declare like prefer
            need leave push drive prompt assign authorise authorize bribe call challenge direct forbid incite
            inspire motivate oblige press remind summon tempt trust intend mean set beg implore let make have
            see hear watch feel keep bring counsel coerce empower entitle exhort goad induce mandate provoke
            spur trigger lobby petition plead nominate task commission arm equip free show suppose think
            understand wish would dare entice lure condemn sentence assist arrange select pick name position
            station mobilise mobilize rally enlist chase enjoin nudge prod bid detail radio coax cajole solicit
            entreat grant give beseech
            """);

    /** Adjectives whose "if" is a question, no condition. */
    static final Set<String> KNOWN =
            Set.of("clear", "unclear", "sure", "unsure", "certain", "uncertain", "known", "unknown");

    /** Verbs of which a bare gerund tells what anybody may do: "warned against attacking". */
    static final Set<String> IMPERSONAL = words("""
            warn caution advise protest campaign argue demonstrate rally speak recommend suggest oppose condemn
            ban prohibit criticise criticize denounce forbid urge support favour favor involve mean include
            justify discourage allow permit see
            """);

    /** Prepositions of place and time. */
    static final Set<String> CIRCUMSTANCES = words("""
            in at on near during after before inside outside between around since until within throughout
            along across amid over
            """);

    /** Subjects of which "is to" gives the content, no schedule. */
    static final Set<String> AIMS = words("""
            aim goal plan purpose task job idea objective intention policy way point solution strategy mission
            step option priority dream hope role duty answer contribution thing move decision choice challenge
            question problem that this it what all best alternative key effect intent desire wish ambition focus
            """);

    /** Raising verbs that may as well tell of a movement with a purpose: "came to protest". */
    static final Set<String> MOVING = Set.of("come", "get", "go on", "proceed", "remain", "be");

    /** Verbs that tell the one behind their preposition to do something: "called on Russia to stop". */
    static final Set<String> OBLIQUE_CONTROL = words("""
            call appeal plead shout signal rely count depend prevail wait push
            """);

    /** Nouns that tell the one behind their preposition to do something: "an order to troops to leave". */
    static final Set<String> TELLING_NOUNS = words("""
            order call appeal request instruction command permission plea warning invitation ultimatum demand
            pressure advice recommendation
            """);

    /** What is said of an act by those who suffered it: "France's worst attack". */
    static final Set<String> DEADLY = Set.of("worst", "deadliest", "bloodiest");

    /** Nouns for those whom an act hit, named behind "of". */
    static final Set<String> VICTIMS = Set.of("victim");

    /** What is written to somebody. */
    static final Set<String> LETTERS = words("letter message memo telegram email e-mail petition note");

    /** Verbs whose subject does what their object noun speaks of: "has plans to", "denied involvement in". */
    static final Set<String> OWNING = words("""
            have make take play deny admit announce unveil express voice declare claim win get gain lose seek
            need show keep reserve exercise reach reaffirm repeat abandon drop plead reiterate renew give
            acknowledge confess confirm do
            """);

    /** Prepositions before a gerund whose doer is the governing verb's object: "accused X of bombing". */
    static final Set<String> OBJECT_GERUND = Set.of("of", "from", "for", "against", "into", "over");

    /** Verbs with which "with" is such a preposition: "charged X with bombing". */
    static final Set<String> CHARGING = Set.of("charge", "task", "entrust", "credit", "burden");

    /** Verbs that take a noun or adjective said of their subject. */
    static final Set<String> COPULAR = words("""
            become remain seem appear stay look feel sound prove
            """);

    /** Nouns that only count or bundle what stands behind "of": "a wave of attacks". */
    static final Set<String> BUNDLES = words("""
            wave series spate string number round barrage campaign lot couple handful hundred thousand dozen
            score kind sort type spree burst flurry rash surge bout bulk most many some one two three several
            majority act acts all any part spiral day week month year hour night
            """);

    /** Event nouns whose possessor suffers the act: "his arrest". */
    static final Set<String> SUFFERED = words("""
            arrest rearrest detention murder killing assassination abduction kidnapping kidnap capture execution
            release removal ouster overthrow conviction imprisonment torture deportation expulsion extradition
            destruction rescue evacuation beheading slaying beating poisoning hanging lynching jailing
            liberation disarmament rape sentencing prosecution indictment acquittal dismissal impeachment
            ousting shooting stabbing death disappearance captivity sacking suspension harassment persecution
            incarceration annexation
            """);

    /** Event nouns of two equal sides or of a state of things: a nationality before them is a place or topic, no doer. */
    static final Set<String> WITHOUT_DOER = words("""
            war conflict crisis talk talks negotiation truce ceasefire peace election violence fighting clash
            dispute standoff treaty accord pact summit unrest relation relations vote referendum coup border
            famine earthquake flood
            """);

    /** Event nouns before which the name of a person tells whom or what they are about as often as who leads them: "the Bin Laden inquiry". */
    static final Set<String> INQUIRIES =
            words("investigation inquiry probe inquest trial case prosecution hunt search");

    /** Adverbs that only an act done to somebody has. */
    static final Set<String> FATAL = Set.of("fatally", "mortally");

    /** Verbs that cannot do without an object: without one, a past form in a headline is a passive. */
    static final Set<String> TRANSITIVE = words("""
            kill arrest injure wound hurt detain charge jail sentence abduct kidnap free release evacuate
            displace hit rescue find hold seize hospitalise hospitalize behead execute murder assassinate
            convict indict acquit accuse suspect ban shell bomb attack destroy damage raid besiege capture urge
            ask deport expel oust sack suspend stab torture rape trap postpone delay cancel target intercept
            ransack loot torch name elect appoint
            """);

    /** Verbs that have no object to share with a coordinated verb. */
    static final Set<String> INTRANSITIVE = words("""
            come go return arrive flee march gather advance protest rally fall die rise sit stand wait stay rush
            run walk crash explode stop try appear land
            """);

    /** Past participles of verbs that have no passive: they say what their subject did. */
    static final Set<String> ACTIVE_PARTICIPLES = words("""
            go fall come arrive die escape retire rise flee become vanish
            """);

    /** Participles that before "to" say what their noun does. */
    static final Set<String> ACTIVE_BEFORE_TO = Set.of("oppose");

    /** Nouns for a killing that a law names. */
    static final Set<String> KILLINGS = Set.of("murder", "manslaughter", "homicide");

    /** Verbs of what an act brings about: behind a comma "which" before them means the act, not the last noun. */
    static final Set<String> RESULTS = words("""
            kill wound injure hurt leave destroy damage claim draw spark cause trigger prompt force displace begin
            start last follow end come take
            """);

    /** Verbs whose object says what "as saying" tells. */
    static final Set<String> QUOTING = Set.of("quote", "cite", "report", "describe");

    /** Verbs that name what "what" stands for: "struck what it described as a launch site". */
    static final Set<String> NAMING = words("describe call term label deem say consider believe dub brand");

    /** "The first to arrive": the noun does what the infinitive says. */
    static final Set<String> FIRST_OF_KIND =
            Set.of("first", "last", "only", "second", "third", "next", "latest", "fourth");

    private Grammar() {}

    private static Set<String> words(String list) {
        return Set.of(list.strip().split("\\s+"));
    }
}
