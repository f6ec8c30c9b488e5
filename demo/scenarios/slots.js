document.querySelector('.print').addEventListener('click', () => print());

document.querySelector('form').addEventListener('submit', (event) => {
  event.preventDefault();
  event.target.querySelector('[role=status]').textContent = 'Cảm ơn bạn đã góp ý.';
});
