import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { speakOnce, type Outcome } from '../../../src/web/pages/article/read-aloud/speak-once.ts';
import { voiceFor } from '../../../src/web/pages/article/read-aloud/voice-for.ts';
import { installFakeSpeech, type SpeechTraps } from '../fake-speech.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  speechSynthesis.cancel();
  vi.useRealTimers();
});

function speaking(traps: Partial<SpeechTraps> = {}) {
  installFakeSpeech({ languages: ['id-ID'], ...traps });
  const [voice] = speechSynthesis.getVoices();
  if (!voice || !window.fakeSpeech) throw new TypeError('There is no fake voice');
  const told: Outcome[] = [];
  const words = { text: 'Air datang malam.', voice, rate: 1, pitch: 1 };
  const say = () => speakOnce(words, (outcome) => told.push(outcome));
  return { fake: window.fakeSpeech, told, say };
}

describe('words that the browser is to say', () => {
  it('are told to be said when they are', async () => {
    const { fake, told, say } = speaking();
    say();
    await vi.advanceTimersByTimeAsync(200);
    fake.end();
    await vi.advanceTimersByTimeAsync(200);
    expect(told).toEqual(['done']);
  });

  it('are said again when the queue was stuck, and given up when it stays so', async () => {
    const once = speaking({ stuck: 1 });
    once.say();
    await vi.advanceTimersByTimeAsync(6_000);
    expect(once.fake.current()).toBe('Air datang malam.');

    const always = speaking({ stuck: 9 });
    always.say();
    await vi.advanceTimersByTimeAsync(20_000);
    expect(always.told).toEqual(['failed']);
  });

  it('count as said when the browser has fallen silent without a word', async () => {
    const { fake, told, say } = speaking({ mute: true });
    say();
    await vi.advanceTimersByTimeAsync(200);
    fake.end();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(told).toEqual(['done']);
  });

  it('are not swallowed by the silence that they need first', async () => {
    const { fake, told, say } = speaking();
    speechSynthesis.speak(new SpeechSynthesisUtterance('Halaman lain'));
    say();
    await vi.advanceTimersByTimeAsync(500);
    expect(fake.current()).toBe('Air datang malam.');
    expect(told).toEqual([]);
  });

  it('tell nothing any more once they are silenced by whom they belong to', async () => {
    const { fake, told, say } = speaking();
    const hush = say();
    await vi.advanceTimersByTimeAsync(200);
    hush();
    await vi.advanceTimersByTimeAsync(20_000);
    expect(fake.current()).toBeUndefined();
    expect(told).toEqual([]);
  });

  it('tell when somebody else silences them', async () => {
    const { fake, told, say } = speaking();
    say();
    await vi.advanceTimersByTimeAsync(200);
    fake.interrupt();
    await vi.advanceTimersByTimeAsync(200);
    expect(told).toEqual(['silenced']);
  });
});

const voice = (lang: string, more: { localService?: boolean; default?: boolean } = {}) => ({
  lang,
  localService: false,
  default: false,
  ...more,
});

describe('the voice for a language', () => {
  it('is one of that language and no other', () => {
    expect(voiceFor('id', [voice('en-US', { default: true }), voice('ms-MY')])).toBeUndefined();
    expect(voiceFor('id', [voice('en-US'), voice('id-ID')])?.lang).toBe('id-ID');
    expect(voiceFor('id', [voice('in_ID')])?.lang).toBe('in_ID');
  });

  it('is of the region first, then on the device', () => {
    const far = voice('en-GB');
    const near = voice('en-US', { localService: true });
    expect(voiceFor('en-GB', [near, far])).toBe(far);
    expect(voiceFor('en', [far, near])).toBe(near);
  });
});
