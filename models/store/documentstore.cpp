#include "models/store/documentstore.h"

#include "models/store/database.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(DocumentStoreTexts)
};

constexpr StoreId WholeWorkspace = 0;

StoreId ownerOf(StoreId store, DocumentScope scope)
{
    return scope == DocumentScope::Store ? store : WholeWorkspace;
}

Error damagedBody(const Workspace &workspace, const Document &document)
{
    return Error{
        Texts::tr("The workspace %1 is damaged: its document \"%2\" (%3) cannot be read. Go back to a "
                  "backup of the workspace. Nothing was changed.")
            .arg(QDir::toNativeSeparators(workspace.path()), document.id, document.kind),
        {},
        ErrorKind::Failure};
}

} // namespace

Result<Documents> documentsOf(const Workspace &workspace, StoreId store)
{
    // The store's own come last of each kind and id, and replace the workspace's.
    auto select = workspace.database().prepare(
        QStringLiteral("SELECT kind, id, body FROM document WHERE store_id IN (?1, ?2) "
                       "ORDER BY kind, id, store_id"));
    if (!select)
        return select.error();
    select->bind(1, WholeWorkspace);
    select->bind(2, store);
    Documents documents;
    while (true) {
        const auto row = select->step();
        if (!row)
            return row.error();
        if (!*row)
            return documents;
        Document document{select->string(0), select->string(1), {}};
        const QJsonDocument body = QJsonDocument::fromJson(select->string(2).toUtf8());
        if (!body.isObject())
            return damagedBody(workspace, document);
        document.body = body.object();
        const bool replaces = !documents.all.empty() && documents.all.back().kind == document.kind
            && documents.all.back().id == document.id;
        if (replaces)
            documents.all.back() = std::move(document);
        else
            documents.all.push_back(std::move(document));
    }
}

Result<void> keepDocument(Workspace &workspace, StoreId store, DocumentScope scope, const Document &document,
                          const Clock &clock)
{
    Q_ASSERT(!document.kind.isEmpty() && !document.id.isEmpty());
    auto insert = workspace.database().prepare(QStringLiteral(
        "INSERT INTO document (store_id, kind, id, body, changed_at) VALUES (?1, ?2, ?3, ?4, ?5) "
        "ON CONFLICT (store_id, kind, id) DO UPDATE SET body = excluded.body, "
        "changed_at = excluded.changed_at"));
    if (!insert)
        return insert.error();
    insert->bind(1, ownerOf(store, scope));
    insert->bindText(2, document.kind);
    insert->bindText(3, document.id);
    insert->bindText(4, QString::fromUtf8(QJsonDocument(document.body).toJson(QJsonDocument::Compact)));
    insert->bind(5, clock.now());
    return insert->run();
}

Result<bool> dropDocument(Workspace &workspace, StoreId store, DocumentScope scope, const QString &kind,
                          const QString &id)
{
    auto remove = workspace.database().prepare(
        QStringLiteral("DELETE FROM document WHERE store_id = ?1 AND kind = ?2 AND id = ?3"));
    if (!remove)
        return remove.error();
    remove->bind(1, ownerOf(store, scope));
    remove->bindText(2, kind);
    remove->bindText(3, id);
    if (const auto done = remove->run(); !done)
        return done.error();
    return workspace.database().changes() > 0;
}

} // namespace shopglass
