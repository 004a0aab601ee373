package org.mendlane.shop;

import org.mendlane.account.Actor;
import org.mendlane.account.Role;
import org.mendlane.shared.Refusal;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The repair shop's own data and settings. */
@Component
@Transactional
public class Shop {

	private final ShopRows rows;

	Shop(ShopRows rows) {
		this.rows = rows;
	}

	/** What is set at present. */
	@Transactional(readOnly = true)
	public ShopData data() {
		return row().data();
	}

	/** Takes over new data; only for admins and leads. */
	public void change(ShopData data, Actor actor) {
		actor.require(Role.ADMIN);
		data.check();
		row().change(data);
	}

	/** The same, unless somebody else has changed what was read before. */
	public void change(ShopData before, ShopData data, Actor actor) {
		actor.require(Role.ADMIN);
		if (!this.rows.lock(ShopRow.ONLY).orElseThrow().data().equals(before)) {
			throw new Refusal("form.changed-meanwhile");
		}
		change(data, actor);
	}

	private ShopRow row() {
		return this.rows.findById(ShopRow.ONLY).orElseThrow();
	}

}
