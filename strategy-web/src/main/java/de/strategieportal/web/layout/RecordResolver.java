package de.strategieportal.web.layout;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.PropertyNotWritableException;

/** Lets pages write {@code #{row.reach}} for a record. Expression Language 6 does it itself: delete with Jakarta EE 11. */
public class RecordResolver extends ELResolver {

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        if (!(base instanceof Record) || property == null) {
            return null;
        }
        try {
            var accessor = base.getClass().getMethod(property.toString());
            context.setPropertyResolved(base, property);
            return accessor.invoke(base);
        } catch (NoSuchMethodException other) {
            return null;
        } catch (ReflectiveOperationException failure) {
            throw new ELException(failure);
        }
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        if (base instanceof Record) {
            throw new PropertyNotWritableException(String.valueOf(property));
        }
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        return base instanceof Record;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return base instanceof Record ? String.class : null;
    }
}
