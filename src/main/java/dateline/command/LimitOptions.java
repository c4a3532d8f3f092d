package dateline.command;

import dateline.web.http.Limits;
import java.util.HashMap;
import java.util.Map;
import picocli.CommandLine.IModelTransformer;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The server's times and limits as options of {@code serve}, with their help. */
final class LimitOptions implements IModelTransformer {
    @Override
    public CommandSpec transform(CommandSpec spec) {
        ArgGroupSpec.Builder group = ArgGroupSpec.builder().heading("%nTimes and limits:%n").validate(false).order(1);
        for (Limits.Described limit : Limits.described()) {
            group.addArg(OptionSpec.builder(name(limit)).type(Integer.class).paramLabel("N")
                    .description(limit.help() + " (default: " + limit.usual() + ")").build());
        }
        return spec.addArgGroup(group.build());
    }

    /** @throws IllegalArgumentException that names the option that is out of its bounds */
    static Limits limits(CommandSpec spec) {
        Map<String, Integer> given = new HashMap<>();
        for (Limits.Described limit : Limits.described()) {
            Integer value = spec.findOption(name(limit)).getValue();
            if (value != null) {
                given.put(limit.name(), value);
            }
        }
        return Limits.of(given);
    }

    private static String name(Limits.Described limit) {
        return "--" + limit.name();
    }
}
