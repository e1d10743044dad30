package org.huiyin.shell.signin;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.huiyin.database.Database;
import org.huiyin.database.Scope;
import org.huiyin.shell.Addresses;
import org.huiyin.shell.SignedIn;
import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;

/**
 * Passkeys (WebAuthn), for the host of the public address and no other. The authenticator makes
 * sure who holds it, by finger, face or PIN, so that a passkey stands for both steps.
 */
@Component
public final class Passkeys {

    private final Database database;
    private final Addresses addresses;

    Passkeys(Database database, Addresses addresses) {
        this.database = database;
        this.addresses = addresses;
    }

    /**
     * A passkey as its owner sees it.
     *
     * @param id of the passkey, in base64url
     * @param label the owner's word for it, perhaps blank
     * @param used when it last signed somebody in; at first when it was made
     */
    public record Passkey(String id, String label, Instant made, Instant used) {}

    public List<Passkey> of(UUID owner) {
        return database
                .read(
                        Scope.ofSignIn(PasskeyRows.ownerKey(owner)),
                        session -> PasskeyRows.of(session, owner))
                .stream()
                .map(PasskeyRows.Row::passkey)
                .map(one ->
                        new Passkey(
                                one.getCredentialId().toBase64UrlString(),
                                one.getLabel(),
                                one.getCreated(),
                                one.getLastUsed()))
                .toList();
    }

    /** What the browser needs to make one, for this challenge. */
    public PublicKeyCredentialCreationOptions creation(SignedIn maker, Bytes challenge) {
        return creation(operations(Ceremony.making(database, maker), challenge), maker);
    }

    private static PublicKeyCredentialCreationOptions creation(
            Webauthn4JRelyingPartyOperations operations, SignedIn maker) {
        var authentication =
                UsernamePasswordAuthenticationToken.authenticated(maker, null, List.of());
        return operations.createPublicKeyCredentialCreationOptions(
                new ImmutablePublicKeyCredentialCreationOptionsRequest(authentication));
    }

    /** Keeps a passkey that was made for the challenge; false when it does not hold good. */
    public boolean make(SignedIn maker, Bytes challenge, RelyingPartyPublicKey made) {
        var operations = operations(Ceremony.making(database, maker), challenge);
        try {
            operations.registerCredential(
                    new ImmutableRelyingPartyRegistrationRequest(
                            creation(operations, maker), made));
            return true;
        } catch (DataAccessException away) {
            throw away;
        } catch (RuntimeException wrong) { // the library throws many kinds at what it cannot read
            return false;
        }
    }

    /** What the browser needs to use one, for this challenge. */
    public PublicKeyCredentialRequestOptions request(Bytes challenge) {
        return request(operations(Ceremony.signingIn(database), challenge));
    }

    private static PublicKeyCredentialRequestOptions request(
            Webauthn4JRelyingPartyOperations operations) {
        return operations.createCredentialRequestOptions(
                new ImmutablePublicKeyCredentialRequestOptionsRequest(null));
    }

    /** Whose passkey answered the challenge; empty when the answer does not hold good. */
    public Optional<UUID> owner(
            Bytes challenge, PublicKeyCredential<AuthenticatorAssertionResponse> answer) {
        Ceremony ceremony = Ceremony.signingIn(database);
        var operations = operations(ceremony, challenge);
        try {
            operations.authenticate(
                    new RelyingPartyAuthenticationRequest(request(operations), answer));
            return ceremony.owner();
        } catch (DataAccessException away) {
            throw away;
        } catch (RuntimeException wrong) { // the library throws many kinds at what it cannot read
            return Optional.empty();
        }
    }

    /** Takes one of the owner's own away; false when there is none. */
    public boolean remove(UUID owner, String id) {
        return credential(id)
                .map(credential ->
                        database.write(
                                Scope.ofSignIn(PasskeyRows.ownerKey(owner)),
                                session -> PasskeyRows.delete(session, owner, credential)))
                .orElse(false);
    }

    private static Optional<Bytes> credential(String id) {
        try {
            return Optional.of(Bytes.fromBase64(id));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private Webauthn4JRelyingPartyOperations operations(Ceremony ceremony, Bytes challenge) {
        URI home = URI.create(addresses.publicUrl());
        String port = home.getPort() < 0 ? "" : ":" + home.getPort();
        var operations =
                new Webauthn4JRelyingPartyOperations(
                        ceremony,
                        ceremony,
                        PublicKeyCredentialRpEntity.builder()
                                .id(home.getHost())
                                .name(home.getHost())
                                .build(),
                        Set.of(home.getScheme() + "://" + home.getHost() + port));
        operations.setCustomizeCreationOptions(options ->
                options.challenge(challenge)
                        .authenticatorSelection(
                                AuthenticatorSelectionCriteria.builder()
                                        .userVerification(UserVerificationRequirement.REQUIRED)
                                        .residentKey(ResidentKeyRequirement.REQUIRED)
                                        .build()));
        operations.setCustomizeRequestOptions(options ->
                options.challenge(challenge)
                        .userVerification(UserVerificationRequirement.REQUIRED));
        return operations;
    }
}
