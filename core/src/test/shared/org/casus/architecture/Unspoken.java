package org.casus.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Calls that use something of the machine without saying so: its language, encoding, time zone, clock or streams. */
final class Unspoken {
    /** Owner, name and simple names of parameter types, as {@link #signature} writes them. */
    private static final Set<String> MACHINE = Set.of(
            "String.toLowerCase()",
            "String.toUpperCase()",
            "String.format(String,Object[])",
            "String.formatted(Object[])",
            "String.getBytes()",
            "String.<init>(byte[])",
            "String.<init>(byte[],int,int)",
            "PrintStream.printf(String,Object[])",
            "PrintStream.format(String,Object[])",
            "PrintWriter.printf(String,Object[])",
            "PrintWriter.format(String,Object[])",
            "PrintStream.<init>(OutputStream)",
            "PrintStream.<init>(OutputStream,boolean)",
            "PrintWriter.<init>(OutputStream)",
            "PrintWriter.<init>(OutputStream,boolean)",
            "InputStreamReader.<init>(InputStream)",
            "OutputStreamWriter.<init>(OutputStream)",
            "ByteArrayOutputStream.toString()",
            "FileReader.<init>(File)",
            "FileReader.<init>(String)",
            "FileWriter.<init>(File)",
            "FileWriter.<init>(String)",
            "Scanner.<init>(InputStream)",
            "Formatter.<init>()",
            "Charset.defaultCharset()",
            "Locale.getDefault()",
            "Locale.getDefault(Category)",
            "TimeZone.getDefault()",
            "ZoneId.systemDefault()",
            "Clock.systemDefaultZone()",
            "Collator.getInstance()",
            "BreakIterator.getSentenceInstance()",
            "BreakIterator.getWordInstance()",
            "DateTimeFormatter.ofPattern(String)",
            "DateTimeFormatterBuilder.toFormatter()",
            "SimpleDateFormat.<init>(String)",
            "DecimalFormat.<init>(String)",
            "NumberFormat.getInstance()",
            "NumberFormat.getIntegerInstance()",
            "NumberFormat.getNumberInstance()",
            "NumberFormat.getPercentInstance()");

    /** A clock or a zone passed in is the caller's. */
    private static final Pattern NOW = Pattern.compile("\\w+\\.now\\((ZoneId)?\\)"
            + "|System\\.(currentTimeMillis|nanoTime)\\(\\)|Date\\.<init>\\(\\)|Clock\\.system\\w*\\(.*\\)"
            + "|Calendar\\.getInstance\\(.*\\)");

    private Unspoken() {}

    static DescribedPredicate<JavaCall<?>> machine() {
        return DescribedPredicate.describe(
                "the target takes language, encoding or time zone from the machine",
                call -> fromJava(call.getTarget()) && MACHINE.contains(signature(call.getTarget())));
    }

    static DescribedPredicate<JavaMethodCall> now() {
        return DescribedPredicate.describe(
                "the target asks for the time",
                call -> fromJava(call.getTarget())
                        && NOW.matcher(signature(call.getTarget())).matches());
    }

    /** Whatever class of failure the call names. */
    static DescribedPredicate<JavaMethodCall> stackPrinted() {
        return DescribedPredicate.describe(
                "the target prints a stack to the standard streams",
                call -> call.getTarget().getName().equals("printStackTrace")
                        && call.getTarget().getRawParameterTypes().isEmpty());
    }

    private static boolean fromJava(CodeUnitCallTarget target) {
        return target.getOwner().getPackageName().startsWith("java.");
    }

    private static String signature(CodeUnitCallTarget target) {
        return target.getOwner().getSimpleName() + "." + target.getName()
                + target.getRawParameterTypes().stream()
                        .map(type -> type.getSimpleName())
                        .collect(Collectors.joining(",", "(", ")"));
    }
}
