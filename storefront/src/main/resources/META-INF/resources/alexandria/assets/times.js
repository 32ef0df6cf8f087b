/** Writes times in the zone of whoever reads them. */
export function localTimes(root) {
  const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' });
  for (const time of root.querySelectorAll('time[datetime]')) {
    const moment = new Date(time.dateTime);
    if (time.dateTime.includes('T') && !Number.isNaN(moment.valueOf())) {
      time.textContent = format.format(moment);
    }
  }
}

/** Counts down to the end of the time to pay, and then shows what has become of the order. */
export function countDown(root) {
  const shown = root.querySelector('[data-seconds-left]');
  if (!shown) return;
  const deadline = Date.now() + Number(shown.dataset.secondsLeft) * 1000;
  const tick = () => {
    const seconds = Math.max(0, Math.round((deadline - Date.now()) / 1000));
    shown.textContent = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')} left`;
    if (seconds === 0) {
      clearInterval(timer);
      setTimeout(() => location.assign(location.pathname), 3000);
    }
  };
  const timer = setInterval(tick, 1000);
  tick();
}
