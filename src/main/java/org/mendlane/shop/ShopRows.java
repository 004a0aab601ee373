package org.mendlane.shop;

import org.springframework.data.jpa.repository.JpaRepository;

interface ShopRows extends JpaRepository<ShopRow, Long> {

}
