// Each attack in the bulletin would leave its name on the root element.
const article = document.querySelector('bantin-article');
const WAIT_MS = 1000;

article.addEventListener('bantin-load', () => {
  setTimeout(() => {
    const attack = document.documentElement.dataset.attacked;
    document.getElementById('verdict').textContent = attack
      ? `Mã lạ đã chạy: ${attack}`
      : 'Không có mã lạ nào chạy.';
  }, WAIT_MS);
});
