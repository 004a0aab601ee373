/** How fast the product is, told by ratios that are measured in one run. */
package org.mendlane.bench;
