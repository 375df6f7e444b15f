// Keeps what is typed until it is saved, in this tab only: an expired session, a closed lid or a wrong click loses nothing.
(() => {
  const PREFIX = "draft:";
  const SENT = "draft-sent";
  const SKIPPED = ["hidden", "password", "file", "submit", "button"];
  const store = window.sessionStorage;
  const { draftsRestored, draftsDiscard, draftsOwner } = document.body.dataset;

  const fields = form => [...form.elements].filter(field => field.name && !SKIPPED.includes(field.type) && !field.readOnly);
  const shownOf = form => form.querySelector("[data-shown]");
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

  const changedFields = form => fields(form).filter(field => !unchanged(field)).map(field => [field, valueOf(field)]);

  const draftOf = form => JSON.parse(store.getItem(keyOf(form)) || "[]");
  const isUnsaved = form => store.getItem(keyOf(form)) !== null;

  // What a page that refused the form gives back is in its fields already, but not saved.
  const refused = new Set();

  // A draft remembers what the form had shown, so that the portal can tell what somebody else changed meanwhile.
  const keep = form => {
    const changed = changedFields(form).map(([field, value]) => [nameOf(field), value]);
    const shown = shownOf(form);
    const draft = refused.has(form) ? [...draftOf(form), ...changed] : changed;
    if (draft.length) {
      store.setItem(keyOf(form), JSON.stringify(shown ? [...draft, [shown.name, shown.value]] : draft));
    } else {
      store.removeItem(keyOf(form));
    }
  };

  // What was sent is stored; whatever was typed since still counts as changed.
  const settle = (form, sent) => {
    sent.forEach(([field, value]) => {
      if (isTicked(field)) {
        field.defaultChecked = value;
      } else if (field.options) {
        [...field.options].forEach(option => { option.defaultSelected = option.value === value; });
      } else {
        field.defaultValue = value;
      }
    });
    refused.delete(form);
    keep(form);
  };

  window.portalDrafts = { changedFields, isUnsaved, settle };

  const restore = form => {
    const draft = new Map(draftOf(form));
    const shown = shownOf(form);
    if (shown && draft.has(shown.name)) {
      shown.value = draft.get(shown.name);
    }
    const missing = fields(form).filter(field => draft.has(nameOf(field)) && draft.get(nameOf(field)) !== valueOf(field));
    missing.forEach(field => {
      field[isTicked(field) ? "checked" : "value"] = draft.get(nameOf(field));
    });
    if (missing.length) {
      missing.forEach(field => field.closest("details")?.setAttribute("open", ""));
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
    if (document.querySelector(".q-errors")) {
      refused.add(form);
    } else {
      restore(form);
    }
    form.addEventListener("input", () => keep(form));
    form.addEventListener("submit", () => store.setItem(SENT, keyOf(form)));
  });
})();
