package dateline.store.cql;

import org.geotools.filter.FunctionExpressionImpl;

/** What GeoTools' language of filters cannot say (a period, a condition as a value), while a filter is read. */
final class Holder<T> extends FunctionExpressionImpl {
    private final transient T held;

    Holder(String function, T held) {
        super(function);
        this.held = held;
    }

    T held() {
        return held;
    }

    @Override
    public Object evaluate(Object feature) {
        throw new IllegalArgumentException("uses " + getName() + " where no such value can stand");
    }
}
