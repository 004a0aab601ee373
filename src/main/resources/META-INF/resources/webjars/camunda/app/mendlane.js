// One log-in for everything: Camunda's apps never show a log-in form of their own,
// their log-out ends Mendlane's session, and one link leads back to the staff pages.
const root = document.querySelector('base').getAttribute('app-root');
const site = root.replace(/\/camunda$/, '');
const bounced = 'mendlane.bounced';

const cookie = name => document.cookie.split('; ').find(c => c.startsWith(name + '='))?.slice(name.length + 1) ?? '';

/** The page itself is asked again: the server sends strangers to the log-in page and back here afterwards. */
function bounce() {
	if (!location.hash.startsWith('#/login')) {
		return;
	}
	const again = Date.now() - Number(sessionStorage.getItem(bounced)) < 15000;
	sessionStorage.setItem(bounced, String(Date.now()));
	location.replace(again ? site + '/' : location.pathname);
}

async function leave() {
	try {
		await fetch(root + '/api/admin/auth/user/default/logout',
				{ method: 'POST', headers: { 'X-XSRF-TOKEN': cookie('XSRF-TOKEN') }, redirect: 'manual' });
	}
	finally {
		location.assign(site + '/login?logout');
	}
}

function linkBack() {
	const menu = document.querySelector('nav.cam-nav.app-menu > ul');
	if (!menu || menu.querySelector('.mendlane')) {
		return;
	}
	const item = menu.insertBefore(document.createElement('li'), menu.firstChild);
	item.className = 'mendlane';
	item.appendChild(Object.assign(document.createElement('a'), { href: site + '/staff', textContent: 'Mendlane' }));
}

// caught before AngularJS sees it
document.addEventListener('click', event => {
	if (event.target.closest?.('li.account li.logout a')) {
		event.preventDefault();
		event.stopImmediatePropagation();
		leave();
	}
}, true);

function look() {
	bounce();
	linkBack();
}

new MutationObserver(look).observe(document.documentElement, { childList: true, subtree: true });
window.addEventListener('hashchange', look);
look();

export default [];
