package dateline.store.cql;

import java.util.List;
import org.geotools.api.filter.expression.Expression;
import org.geotools.api.filter.expression.Literal;

/** From one day to another, each a property, a day, or open. */
record Period(Expression start, Expression end) {
    /** @param arguments of INTERVAL */
    static Period of(List<Expression> arguments) {
        Bounds.require(arguments.size() == 2, "gives INTERVAL " + arguments.size() + " arguments; it takes two");
        return new Period(arguments.get(0), arguments.get(1));
    }

    static Period from(Expression told) {
        return told instanceof Holder<?> holder && holder.held() instanceof Period period ? period : new Period(told, told);
    }

    static boolean isOpen(Expression end) {
        return end instanceof Literal literal && literal.getValue() instanceof String text && Day.isOpen(text);
    }
}
