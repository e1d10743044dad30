/**
 * What goes out to the petitioner: notices by mail that there is news, and the documents of a
 * petition, the opinion among them, whose opening is proof of service. Asked by pages and the API.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"petition", "documents", "vault", "office", "shell", "database"})
@org.jspecify.annotations.NullMarked
package org.huiyin.correspondence;
