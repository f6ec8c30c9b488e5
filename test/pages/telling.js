// Tells the page around it a height, as a frame of ours would.
parent.postMessage({ type: 'bantin-height', height: 777 }, '*');
