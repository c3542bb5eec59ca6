package io.baedal.views.search;

import io.baedal.events.menu.MenuEvent;
import io.baedal.projections.PartFormat;
import io.baedal.projections.Source;

/// The streams `menu-<shop's id>`, kept as [SearchedMenu].
public final class MenuSource implements Source<SearchedMenu, MenuEvent> {
    private static final PartFormat<SearchedMenu> FORMAT = new SearchedMenuFormat();

    @Override
    public String category() {
        return SearchDocument.MENU;
    }

    @Override
    public Class<MenuEvent> events() {
        return MenuEvent.class;
    }

    @Override
    public SearchedMenu initial() {
        return SearchedMenu.EMPTY;
    }

    @Override
    public SearchedMenu evolve(SearchedMenu menu, MenuEvent event) {
        return menu.after(event);
    }

    @Override
    public PartFormat<SearchedMenu> format() {
        return FORMAT;
    }
}
