// Only what a page is better with and does not need: the error summary takes focus, a second press
// of the same button sends nothing, and the staff member's menu closes with Escape.
'use strict';

document.querySelector('.problems')?.focus();

document.addEventListener('submit', (event) => {
  if (event.target.dataset.sent) {
    event.preventDefault();
  }
  event.target.dataset.sent = 'true';
});

window.addEventListener('pageshow', () => {
  document.querySelectorAll('form[data-sent]').forEach((form) => delete form.dataset.sent);
});

document.addEventListener('keydown', (event) => {
  const menu = document.querySelector('details.me[open]');
  if (event.key === 'Escape' && menu) {
    menu.open = false;
    menu.querySelector('summary').focus();
  }
});
