/** Two tones that an ear tells apart: rising for found, falling for unknown or wrong. */
export function sound(result) {
  const tones = result === "ok" ? [880, 1320] : [330, 220];
  try {
    const audio = new AudioContext();
    if (audio.state !== "running") {
      audio.close();
      return;
    }
    tones.forEach((hertz, at) => {
      const tone = audio.createOscillator();
      tone.frequency.value = hertz;
      tone.connect(audio.destination);
      tone.start(audio.currentTime + at * 0.11);
      tone.stop(audio.currentTime + at * 0.11 + 0.09);
    });
    setTimeout(() => audio.close(), 600);
  } catch {
    // a browser without sound still shows the sentence
  }
}
