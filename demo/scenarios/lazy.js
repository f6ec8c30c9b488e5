document.querySelector('bantin-article').addEventListener('bantin-load', ({ bulletin }) => {
  document.getElementById('status').textContent = `Đã tải: ${bulletin.title}`;
});
