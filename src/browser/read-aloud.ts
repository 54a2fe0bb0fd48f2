const readable = 'h1,h1+p,[data-read] p,[data-read] li,[data-read] label';

/** A voice in the phone itself: one of the network would send the page to its maker. Android writes `vi_VN`. */
const voiceIn = (synthesis: SpeechSynthesis): SpeechSynthesisVoice | undefined =>
  synthesis.getVoices().filter(({ lang, localService }) => localService && /^vi([-_]|$)/i.test(lang))[0];

/** What is on the screen of the parts to read, in order; 111 is read figure by figure, as people say it. */
function textsIn(document: Document): string[] {
  return Array.from(document.querySelectorAll(readable))
    .filter((element) => element.getClientRects().length > 0 && !(element.parentElement || element).matches('li'))
    .map((element) => (element.textContent || '').replace(/\s+/g, ' ').trim())
    .map((text) => text.replace(/\b11\d\b/g, (number) => number.split('').join(' ')))
    .filter(Boolean);
}

/** Shows the button that reads the page aloud where the phone has a Vietnamese voice; leaving the page stops the voice. */
export function startReadAloud(document: Document): void {
  const button = document.querySelector<HTMLButtonElement>('[data-read-aloud]');
  const synthesis = window.speechSynthesis;
  if (!button || !synthesis) return;
  const offer = button.textContent;
  // Chrome forgets an utterance that nothing holds, and never says that it ended.
  let spoken: SpeechSynthesisUtterance[] = [];
  const stop = (): void => {
    spoken = [];
    synthesis.cancel();
    button.textContent = offer;
  };
  const read = (voice: SpeechSynthesisVoice): void => {
    synthesis.cancel();
    spoken = textsIn(document).map((text) => {
      const utterance = new SpeechSynthesisUtterance(text);
      utterance.voice = voice;
      utterance.lang = voice.lang;
      utterance.onend = () => {
        if (utterance === spoken[spoken.length - 1]) stop();
      };
      return utterance;
    });
    for (const utterance of spoken) synthesis.speak(utterance);
    button.textContent = 'Dừng đọc';
  };
  const look = (): void => {
    button.hidden = !voiceIn(synthesis);
  };
  look();
  // Voices come late, and Safari knows this event by its handler alone.
  synthesis.onvoiceschanged = look;
  button.onclick = () => {
    const voice = voiceIn(synthesis);
    if (spoken.length > 0 || !voice) stop();
    else read(voice);
  };
  addEventListener('pagehide', stop);
}
