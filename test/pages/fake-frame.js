// Tells the page around it what a test wants it to tell.
document.addEventListener('tell', ({ detail }) => parent.postMessage(detail, '*'));
