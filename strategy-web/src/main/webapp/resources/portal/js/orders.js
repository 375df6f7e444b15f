// Shows how far ordered reports are without a click: the page is fetched again, and what changed is put in its place and said.
document.addEventListener("DOMContentLoaded", () => {
  const PAUSE = 2000;
  const said = document.querySelector("[data-orders-said]");
  const list = () => document.querySelector("[data-orders]");
  const rows = root => [...root.querySelectorAll("[data-order]")];

  const update = fresh => {
    rows(fresh).forEach(row => {
      const old = rows(list()).find(each => each.dataset.order === row.dataset.order);
      if (!old || old.innerHTML === row.innerHTML) {
        return;
      }
      if (old.dataset.state === row.dataset.state) {
        old.querySelector("progress")?.replaceWith(row.querySelector("progress"));
        return;
      }
      const focused = old.contains(document.activeElement);
      old.replaceWith(row);
      said.textContent = row.dataset.said;
      if (focused) {
        row.querySelector("a, input, summary")?.focus();
      }
    });
    list().dataset.waiting = fresh.querySelector("[data-orders]").dataset.waiting;
    document.getElementById("quota")?.replaceWith(fresh.getElementById("quota"));
    if (list().dataset.waiting !== "true") {
      document.querySelector("[data-orders-again]")?.remove();
    }
  };

  const look = async () => {
    try {
      const answer = await fetch(location.pathname, { redirect: "manual" });
      const fresh = answer.ok && new DOMParser().parseFromString(await answer.text(), "text/html");
      if (fresh && fresh.querySelector("[data-orders]")) {
        update(fresh);
      }
    } catch (unreachable) {
      // the next look tells
    }
    later();
  };

  const later = () => {
    if (list()?.dataset.waiting === "true") {
      setTimeout(look, PAUSE);
    }
  };

  later();
});
