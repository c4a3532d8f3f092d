package dateline.store;

/** A parameter whose text is not what it should be. The message names the parameter and says what to write. */
public final class BadParameterException extends IllegalArgumentException {
    private final String parameter;
    private final String reason;

    public BadParameterException(String parameter, String reason) {
        super("parameter " + parameter + ": " + reason);
        this.parameter = parameter;
        this.reason = reason;
    }

    public String parameter() {
        return parameter;
    }

    /** What is wrong and what to write, without the parameter's name. */
    public String reason() {
        return reason;
    }
}
