// Keeps what is typed until it is saved, in this tab only: an expired session, a closed lid or a wrong click loses nothing.
(() => {
  const PREFIX = "draft:";
  const SENT = "draft-sent";
  const SKIPPED = ["hidden", "password", "file", "submit", "button"];
  const store = window.sessionStorage;
  const { draftsRestored, draftsDiscard, draftsOwner } = document.body.dataset;

  const fields = form => [...form.elements].filter(field => field.name && !SKIPPED.includes(field.type) && !field.readOnly);
  const keyOf = form => PREFIX + location.pathname + location.search + "#" + form.id;
  const isTicked = field => field.type === "checkbox" || field.type === "radio";
  const nameOf = field => (isTicked(field) ? field.name + "=" + field.value : field.name);
  const valueOf = field => (isTicked(field) ? field.checked : field.value);

  const unchanged = field => {
    if (isTicked(field)) {
      return field.checked === field.defaultChecked;
    }
    const chosen = field.options && ([...field.options].find(option => option.defaultSelected) || field.options[0]);
    return field.value === (field.options ? (chosen ? chosen.value : "") : field.defaultValue);
  };

  const keep = form => {
    const changed = fields(form).filter(field => !unchanged(field)).map(field => [nameOf(field), valueOf(field)]);
    if (changed.length) {
      store.setItem(keyOf(form), JSON.stringify(changed));
    } else {
      store.removeItem(keyOf(form));
    }
  };

  const restore = form => {
    const draft = new Map(JSON.parse(store.getItem(keyOf(form)) || "[]"));
    const missing = fields(form).filter(field => draft.has(nameOf(field)) && draft.get(nameOf(field)) !== valueOf(field));
    missing.forEach(field => {
      field[isTicked(field) ? "checked" : "value"] = draft.get(nameOf(field));
    });
    if (missing.length) {
      say(form);
    }
  };

  const say = form => {
    const notice = document.createElement("div");
    const sentence = document.createElement("p");
    const discard = document.createElement("button");
    notice.className = "q-panel";
    notice.setAttribute("role", "status");
    sentence.textContent = draftsRestored;
    discard.type = "button";
    discard.className = "q-button q-button-small";
    discard.textContent = draftsDiscard;
    discard.addEventListener("click", () => {
      form.reset();
      store.removeItem(keyOf(form));
      notice.remove();
    });
    notice.append(sentence, discard);
    form.prepend(notice);
  };

  const forgetAll = () => Object.keys(store).filter(key => key.startsWith(PREFIX)).forEach(key => store.removeItem(key));

  const sent = store.getItem(SENT);
  store.removeItem(SENT);
  if (sent && !document.querySelector(".q-errors, .q-failed, #loginForm, [data-unsaved]")) {
    store.removeItem(sent);
  }
  if (!draftsOwner) {
    return;
  }
  if (store.getItem("draft-owner") !== draftsOwner) {
    forgetAll();
    store.setItem("draft-owner", draftsOwner);
  }
  document.querySelector("[data-leave]")?.addEventListener("submit", forgetAll);
  document.querySelectorAll("form.q-form[method=post][id]").forEach(form => {
    if (!document.querySelector(".q-errors")) {
      restore(form);
    }
    form.addEventListener("input", () => keep(form));
    form.addEventListener("submit", () => store.setItem(SENT, keyOf(form)));
  });
})();
