// A script of the folder `cdn` exports nothing; with it comes the type of the tag that it registers.
import '../dist/bantin-article.js';
