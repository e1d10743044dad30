package org.huiyin.vault;

import java.util.UUID;

/**
 * A petition's key is gone for good, and committed so; whoever keeps something under it outside the
 * database throws that away.
 */
public record KeyDestroyed(UUID petition) {}
