// Makes or uses a passkey in the browser's own dialogue. Without this script, or without passkeys in
// the browser, its forms stay hidden and the password remains.
'use strict';

const toBytes = (text) =>
  Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (one) => one.charCodeAt(0));

const toText = (buffer) =>
  btoa(String.fromCharCode(...new Uint8Array(buffer))).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');

const post = async (form, address, body) => {
  const answer = await fetch(address, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'X-XSRF-TOKEN': form.elements._csrf.value },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(answer.status);
  return answer.json();
};

const described = (list) => (list || []).map((one) => ({ ...one, id: toBytes(one.id) }));

const make = async (form) => {
  const options = await post(form, `${form.action}/options`, {});
  options.challenge = toBytes(options.challenge);
  options.user.id = toBytes(options.user.id);
  options.excludeCredentials = described(options.excludeCredentials);
  const made = await navigator.credentials.create({ publicKey: options });
  return post(form, form.action, {
    label: form.elements.label.value.trim(),
    credential: {
      id: made.id,
      rawId: toText(made.rawId),
      type: made.type,
      response: {
        attestationObject: toText(made.response.attestationObject),
        clientDataJSON: toText(made.response.clientDataJSON),
        transports: made.response.getTransports ? made.response.getTransports() : [],
      },
      clientExtensionResults: made.getClientExtensionResults(),
    },
  });
};

const use = async (form) => {
  const options = await post(form, `${form.action}/options`, {});
  options.challenge = toBytes(options.challenge);
  options.allowCredentials = described(options.allowCredentials);
  const used = await navigator.credentials.get({ publicKey: options });
  const response = {
    authenticatorData: toText(used.response.authenticatorData),
    clientDataJSON: toText(used.response.clientDataJSON),
    signature: toText(used.response.signature),
  };
  if (used.response.userHandle) response.userHandle = toText(used.response.userHandle);
  return post(form, `${form.action}?next=${encodeURIComponent(form.elements.next.value)}`, {
    id: used.id,
    rawId: toText(used.rawId),
    type: used.type,
    response,
    clientExtensionResults: used.getClientExtensionResults(),
  });
};

if (window.PublicKeyCredential) {
  document.querySelectorAll('form[data-passkey]').forEach((form) => {
    const failed = form.querySelector('[role="alert"]');
    form.hidden = false;
    form.addEventListener('submit', async (event) => {
      event.preventDefault();
      failed.hidden = true;
      try {
        const done = await (form.dataset.passkey === 'make' ? make(form) : use(form));
        window.location.assign(done.next);
      } catch (notDone) {
        failed.hidden = false;
        delete form.dataset.sent;
      }
    });
  });
}
