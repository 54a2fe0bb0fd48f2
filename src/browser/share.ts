const address = (document: Document): string => {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]');
  return canonical ? canonical.href : location.href;
};

/** Offers what this phone can do to pass a page on. Nothing happens before a press; what fails, fails without harm. */
export function startShare(document: Document): void {
  const share = document.querySelector<HTMLButtonElement>('[data-share]');
  const copy = document.querySelector<HTMLButtonElement>('[data-copy]');
  const said = document.querySelector('[data-said]');
  const heading = document.querySelector('h1');
  if (!share || !copy || !said || !heading) return;
  const text = (heading.textContent || '').trim();
  const url = address(document);
  if (navigator.share) {
    share.hidden = false;
    // Closing the sheet is refusing: nothing to say.
    share.onclick = () => navigator.share({ text, url }).catch(() => undefined);
  }
  if (navigator.clipboard) {
    copy.hidden = false;
    copy.onclick = () =>
      navigator.clipboard.writeText(`${text} ${url}`).then(
        () => {
          said.textContent = 'Đã chép. Bạn dán vào tin nhắn rồi gửi.';
        },
        () => {
          said.textContent = 'Máy này không cho chép. Bạn chép địa chỉ ở đầu màn hình nhé.';
        },
      );
  }
}
