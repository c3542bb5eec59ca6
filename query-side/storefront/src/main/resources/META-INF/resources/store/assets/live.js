// Keeps a shop's page up to date while it is open: whether it takes orders, and which dishes are sold out.
// Without it, a page says what was so when it was loaded.
(() => {
  "use strict";
  const shop = document.querySelector("[data-live]");
  if (!shop || !("EventSource" in window)) return;

  const badge = shop.querySelector("[data-open]");
  const live = new EventSource(`/storefront/shops/${shop.dataset.live}/live`);

  const show = (event) => {
    let now;
    try {
      now = JSON.parse(event.data);
    } catch {
      return;
    }
    if (badge && typeof now.openNow === "boolean") {
      badge.classList.toggle("open", now.openNow);
      badge.textContent = now.openNow ? badge.dataset.open : badge.dataset.shut;
    }
    if (Array.isArray(now.soldOut)) {
      for (const dish of document.querySelectorAll("[data-dish]")) {
        const out = now.soldOut.includes(dish.dataset.dish);
        dish.classList.toggle("out", out);
        dish.querySelector(".sold-out")?.toggleAttribute("hidden", !out);
      }
    }
  };

  live.addEventListener("state", show);
  addEventListener("pagehide", () => live.close());
})();
