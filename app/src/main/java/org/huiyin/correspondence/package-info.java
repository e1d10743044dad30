/**
 * What goes out: notices by mail and SMS that there is news, calls to the programs of the offices
 * on a case, what became of each, the official letters that entries owe, and the documents of a
 * petition, the opinion among them, whose opening is proof of service. Asked by pages and the API.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"petition", "documents", "vault", "office", "shell", "database"})
@org.jspecify.annotations.NullMarked
package org.huiyin.correspondence;
