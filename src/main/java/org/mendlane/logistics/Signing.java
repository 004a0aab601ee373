package org.mendlane.logistics;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.mendlane.account.Actor;
import org.mendlane.document.Signature;

/**
 * A signature, what the signer proved it with if he collects something, before whom it
 * was given and when.
 */
record Signing(Signature signature, @Nullable Proof proof, Actor before, Instant at) {
}
