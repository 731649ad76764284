package org.casus.model;

/** Every message Casus can give about an input, with what to do. The manual shows this list. Codes with S stand only in listings. */
public enum MessageCode {
    C001("not valid YAML", "mend the YAML at the place named"),
    C002("a file of the codebook is missing", "add it, or name another folder with --codebook"),
    C003("not valid CSV", "mend the row: every row has as many fields as the header"),
    C010("two rules of one file have the same name", "rename one"),
    C011("a required key is missing", "add the key"),
    C012("unknown key", "use a key of the rule language"),
    C013("unknown type", "use a type of ontology.yml"),
    C014("unknown mode", "use a mode that ontology.yml lists under the type"),
    C015("unknown word for a kind, role, context, status or count", "use one of the words listed"),
    C016("unknown lexicon", "name a file of lexicons/ without its ending"),
    C017("a value of the wrong shape", "write it as the message says"),
    C020("a rule without a positive example", "add a sentence that it codes"),
    C021("a rule without a negative example", "add a sentence that it must not code, with expect: none"),
    C022("an example does not come out as expected", "mend the rule or the expectation"),
    C023("a known miss passes", "take the known-miss line away"),
    C024("a type or mode that no rule reaches", "add a rule"),
    C025("a rule that fires in none of its examples", "mend the rule or its examples"),
    D001("no such file or folder", "check the name"),
    D002("cannot be read", "check permissions and the disk"),
    D003("empty", "leave it out"),
    D004("binary, not text", "give plain text, HTML or JSON Lines"),
    D005("too long", "split it into articles"),
    D006("not valid in its encoding", "save it as UTF-8"),
    D007("not English", "leave it out; Casus reads English"),
    D008("not valid JSON", "one object a line"),
    D009("a field is missing or has the wrong type", "give \"id\" and \"text\" as strings"),
    D010("an id comes twice", "give every document an id of its own"),
    D011("not a date", "write it as 2015-11-21"),
    D012("coding this document failed", "report it with the document"),
    D013("not a coded document", "give what code --format jsonl writes"),
    D014("a coded document without its text", "name the articles with --texts, or code without --no-text"),
    D015("an id that no report has", "take the id of an event or document of the files"),
    D016("not a row of decisions", "write a,b,decision with the ids of two events and same or apart"),
    D017("not a dump of GeoNames", "give allCountries.zip, cities500.zip or the zip of a country"),
    D018("a damaged archive", "fetch it again"),
    D019("an archive that unpacks to far more than such archives do", "unpack it yourself if you trust it"),
    D020("not a row of GeoNames", "fetch the dump again if there are many"),
    D021("not a table that can be read", "mend the row, or name the column of the text with --map text=NAME"),
    D022("not a feed or list of feeds that can be read", "give RSS, Atom or OPML"),
    D023(
            "an address that is not fetched",
            "give a public http or https address; --allow-private for one of your own network"),
    D024("an address that could not be fetched", "try again later, or save the page and name the file"),
    D025("not an export that can be read", "export again as DOCX, RTF, HTML or text"),
    D026("an encrypted archive or document", "take the password off"),
    S001("another kind of file", "nothing; name it if it is text"),
    S002("an answer of a crawl that is no page", "nothing"),
    S003("the same document again", "nothing"),
    S004("an entry of a feed without a text", "fetch the pages with --follow"),
    S005("a list of feeds that nobody named", "name it, and its feeds are fetched"),
    S006("not changed since it was fetched", "nothing"),
    W001("no publication date", "give --published; dates stay partial without it"),
    W002("a quote without a speaker in the text", "read the article"),
    W003("a description that nothing in the text introduces", "read the article"),
    W004("not valid in its encoding; some characters were replaced", "save it as UTF-8"),
    W005("decoded from a legacy encoding", "save it as UTF-8"),
    W006("a pronoun that may mean nobody or several", "read the article"),
    W007("a text put together from several stories", "read the article; what it points at may have been cut"),
    W008("an id comes again with another text", "give every document an id of its own; read under the file and the id"),
    W009("a date that does not fit", "read the article; the weekday, the date or the day of publication is wrong");

    private final String meaning;
    private final String advice;

    MessageCode(String meaning, String advice) {
        this.meaning = meaning;
        this.advice = advice;
    }

    /** Whether it is only told in a listing of what was passed over: nothing is wrong with the input. */
    public boolean passedOver() {
        return name().charAt(0) == 'S';
    }

    public String meaning() {
        return meaning;
    }

    public String advice() {
        return advice;
    }
}
