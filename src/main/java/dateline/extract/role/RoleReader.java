package dateline.extract.role;

import dateline.event.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Tells the role of each name by the learnt weights of a language. Safe for use by many threads. */
public final class RoleReader {
    private final RoleModel model;
    private final Reasons reasons = Reasons.shipped();

    /** What each sign of grammar weighs, by its number. */
    private final double[] signs;

    private RoleReader(RoleModel model) {
        this.model = model;
        this.signs = Stream.of(Sign.values()).mapToDouble(model::weight).toArray();
    }

    public static RoleReader of(RoleModel model) {
        return new RoleReader(model);
    }

    /**
     * The role of a name, and why.
     *
     * @param isStatement whether what is reported there is that something was said
     */
    public record Told(Role role, boolean isStatement, List<String> reasons) {}

    /**
     * @param names of one sentence
     * @param places of the whole article
     * @return the role of each name
     */
    public List<Told> roles(List<NameView> names, PlaceUses places) {
        double[] sums = new double[names.size()];
        for (int i = 0; i < sums.length; i++) {
            RoleModel.Sum sum = model.sum();
            RoleFeatures.add(names.get(i), places, sum);
            sums[i] = sum.value();
        }
        boolean[] scenes = new boolean[sums.length];
        for (int i = 0; i < scenes.length; i++) {
            boolean scene = Listed.sum(names, sums, i) > 0 || NotThere.isInstead(names, i) || Label.is(names.get(i))
                    || Bears.is(names.get(i));
            scenes[i] = scene && !NotThere.is(names.get(i)) && !Unreal.is(names.get(i))
                    && !names.get(i).reading().dateline(names.get(i).name());
        }
        List<Told> roles = new ArrayList<>();
        for (int i = 0; i < scenes.length; i++) {
            roles.add(told(names.get(i), scenes[i] && !Container.isOfAny(names, scenes, i)));
        }
        return roles;
    }

    private Told told(NameView name, boolean scene) {
        boolean words = name.signs().contains(Sign.SAID_THERE) || name.signs().contains(Sign.OWN_WORD);
        return new Told(scene ? Role.SCENE : Role.MENTIONED, words, reasons.of(name.signs(), signs, scene));
    }
}
