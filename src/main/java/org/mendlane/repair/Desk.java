package org.mendlane.repair;

import org.springframework.stereotype.Component;

/**
 * The hands at the reception desk.
 */
@Component
record Desk(Submission submission, Receiving receiving, Completion completion, Changes changes) {
}
