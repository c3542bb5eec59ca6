package io.baedal.shop.adapter.in.rest;

import io.baedal.command.http.Form;
import io.baedal.events.Actor;
import io.baedal.shop.domain.shop.Note;
import io.baedal.shop.domain.shop.ShopCommand.ChangeNotes;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Notes")
record NotesBody(
        @Schema(required = true, examples = "닭고기: 국내산") String origin,
        @Schema(required = true, examples = "밀, 대두, 땅콩") String allergy) {

    ChangeNotes command(Form form, Actor by) {
        var ingredients = form.value("origin", origin, Note::of);
        var allergens = form.value("allergy", allergy, Note::of);
        return form.filled(() -> new ChangeNotes(by, ingredients, allergens));
    }
}
