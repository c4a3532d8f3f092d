package dateline.web;

import dateline.web.api.Api;
import dateline.web.api.Bulk;
import dateline.web.api.Counts;
import dateline.web.api.Crawlers;
import dateline.web.api.FeatureCollections;
import dateline.web.api.Items;
import dateline.web.api.Places;
import dateline.web.api.PropertySchemas;
import dateline.web.api.Reports;
import dateline.web.api.Schemas;
import dateline.web.api.Tiles;
import dateline.web.http.ByAddress;
import dateline.web.http.Container;
import dateline.web.http.InFlight;
import dateline.web.http.Problems;
import dateline.web.http.ReadOnly;
import dateline.web.http.ServerSettings;
import dateline.web.operators.FollowedSources;
import dateline.web.operators.Health;
import dateline.web.operators.HomeMetrics;
import dateline.web.operators.Metrics;
import dateline.web.operators.OperatorsOnly;
import dateline.web.operators.Prometheus;
import dateline.web.operators.RequestTimes;
import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.BeanRegistrar;
import org.springframework.beans.factory.BeanRegistry;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.context.support.AbstractApplicationContext;
import org.springframework.context.support.DefaultLifecycleProcessor;
import org.springframework.core.env.Environment;
import org.springframework.http.converter.StringHttpMessageConverter;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.mvc.HttpRequestHandlerAdapter;
import org.springframework.web.servlet.mvc.method.annotation.ExceptionHandlerExceptionResolver;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * What the server is made of, each part named: that Spring Boot looks for parts and works out what to set up would take a third
 * of the time until the first answer.
 */
final class ServerBeans implements BeanRegistrar {
    private static final List<Class<?>> CONTROLLERS = List.of(Api.class, Bulk.class, Counts.class, Crawlers.class,
            FollowedSources.class, Health.class, Items.class, Problems.class, Prometheus.class, Schemas.class, Tiles.class);
    private static final List<Class<?>> FILTERS = List.of(ByAddress.class, InFlight.class, OperatorsOnly.class, ReadOnly.class,
            RequestTimes.class);
    /** In the order in which they are shown. */
    private static final List<Class<?>> COLLECTIONS = List.of(Reports.class, Places.class);

    private final ServerSettings settings;

    ServerBeans(ServerSettings settings) {
        this.settings = settings;
    }

    @Override
    public void register(BeanRegistry beans, Environment environment) {
        beans.registerBean(TomcatServletWebServerFactory.class, spec -> spec.supplier(context -> Container.of(settings)));
        beans.registerBean(AbstractApplicationContext.LIFECYCLE_PROCESSOR_BEAN_NAME, DefaultLifecycleProcessor.class,
                spec -> spec.supplier(context -> stopping()));
        routing(beans);
        CONTROLLERS.forEach(beans::registerBean);
        FILTERS.forEach(beans::registerBean);
        COLLECTIONS.forEach(beans::registerBean);
        beans.registerBean(FeatureCollections.class);
        beans.registerBean(PropertySchemas.class);
        beans.registerBean(Metrics.class);
        beans.registerBean(HomeMetrics.class, BeanRegistry.Spec::lazyInit);
    }

    /** From a request to the method of a controller, or a file; what fails is told by {@link Problems}. */
    private static void routing(BeanRegistry beans) {
        beans.registerBean("dispatcherServlet", DispatcherServlet.class);
        beans.registerBean(RequestMappingHandlerMapping.class, spec -> spec.supplier(context -> methods()));
        beans.registerBean(RequestMappingHandlerAdapter.class, spec -> spec.supplier(context -> calls()));
        beans.registerBean(HttpRequestHandlerAdapter.class);
        beans.registerBean(ExceptionHandlerExceptionResolver.class, spec -> spec.supplier(context -> failures()));
    }

    private static RequestMappingHandlerMapping methods() {
        RequestMappingHandlerMapping methods = new RequestMappingHandlerMapping();
        methods.setOrder(0); // before files
        return methods;
    }

    private static RequestMappingHandlerAdapter calls() {
        RequestMappingHandlerAdapter calls = new RequestMappingHandlerAdapter();
        calls.setMessageConverters(List.of(new StringHttpMessageConverter()));
        return calls;
    }

    private static ExceptionHandlerExceptionResolver failures() {
        ExceptionHandlerExceptionResolver failures = new ExceptionHandlerExceptionResolver();
        failures.setMessageConverters(List.of(new StringHttpMessageConverter()));
        return failures;
    }

    private DefaultLifecycleProcessor stopping() {
        DefaultLifecycleProcessor stopping = new DefaultLifecycleProcessor();
        stopping.setTimeoutPerShutdownPhase(Duration.ofSeconds(settings.limits().stopSeconds()).toMillis());
        return stopping;
    }
}
