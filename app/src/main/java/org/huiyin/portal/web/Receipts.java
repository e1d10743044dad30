package org.huiyin.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.util.UriComponentsBuilder;

/** Gives each page the receipt that its session holds, or asks for number and code. */
@Component
@ControllerAdvice(basePackageClasses = Receipts.class)
class Receipts implements HandlerMethodArgumentResolver, WebMvcConfigurer {

    private final Holding holding;

    Receipts(Holding holding) {
        this.holding = holding;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.hasParameterAnnotation(Receipt.class);
    }

    @Override
    public Held resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders) {
        HttpServletRequest request =
                Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
        Object path = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        String number = ((Map<?, ?>) Objects.requireNonNull(path)).get("number") + "";
        return holding.in(request, number).orElseThrow(() -> new NotHeld(number));
    }

    @ExceptionHandler
    String ask(NotHeld missing) {
        return UriComponentsBuilder.fromUriString("redirect:/track")
                .queryParam("number", missing.number().replaceAll("\\D", ""))
                .build()
                .toUriString();
    }
}
