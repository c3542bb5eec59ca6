package io.baedal.shop.adapter.in.rest;

import io.baedal.command.http.Form;
import io.baedal.shop.domain.shop.Introduction;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Introduction")
record IntroductionBody(@Schema(required = true) String introduction) {

    Introduction value(Form form) {
        return form.value("introduction", introduction, Introduction::of);
    }
}
