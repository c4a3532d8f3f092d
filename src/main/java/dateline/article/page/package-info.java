/** What a news page says: its running text, what it tells of itself, and the day it was published. */
package dateline.article.page;
