package dateline.web.page;

import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.beans.factory.BeanRegistrar;
import org.springframework.beans.factory.BeanRegistry;
import org.springframework.core.env.Environment;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;

/** What the page adds to the server. */
public final class PageBeans implements BeanRegistrar {
    /** What never changes under its name a browser need not ask for again. */
    private static final CacheControl UNCHANGING = CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    @Override
    public void register(BeanRegistry beans, Environment environment) {
        beans.registerBean(PageController.class);
        beans.registerBean(ProblemDocument.Page.class);
        beans.registerBean(FirstAnswers.class);
        beans.registerBean("files", ResourceHttpRequestHandler.class,
                spec -> spec.supplier(context -> files(CacheControl.noCache(), "static/", "data/basemap/")));
        beans.registerBean("assets", ResourceHttpRequestHandler.class,
                spec -> spec.supplier(context -> files(UNCHANGING, "static/assets/")));
        beans.registerBean(SimpleUrlHandlerMapping.class,
                spec -> spec.supplier(context -> new SimpleUrlHandlerMapping(Map.of("/**", "files", "/assets/**", "assets"))));
    }

    private static ResourceHttpRequestHandler files(CacheControl caching, String... folders) {
        ResourceHttpRequestHandler files = new ResourceHttpRequestHandler();
        files.setLocations(Stream.of(folders).<Resource>map(ClassPathResource::new).toList());
        files.setCacheControl(caching);
        return files;
    }
}
