// What users made and a workspace keeps: plans, accepted weights, indicators of their own, answers that no
// file gives. Each is a JSON object of some kind under an id; what it holds is for the subject to say that
// reads it. Facts never lie here.
//
// Threads: value types.

#pragma once

#include <QJsonObject>
#include <QString>

#include <algorithm>
#include <vector>

namespace shopglass {

struct Document
{
    QString kind; ///< "plan", "own_indicator" …
    QString id; ///< unique within its kind and scope
    QJsonObject body;

    friend bool operator==(const Document &, const Document &) = default;
};

/// Whom a document belongs to.
enum class DocumentScope { Store, Workspace };

/// Those of one store and those of the whole workspace, by kind and id; a store's own hides the workspace's
/// of the same kind and id.
struct Documents
{
    std::vector<Document> all;

    [[nodiscard]] const Document *find(const QString &kind, const QString &id) const
    {
        const auto found = std::ranges::find_if(
            all, [&](const Document &document) { return document.kind == kind && document.id == id; });
        return found == all.end() ? nullptr : &*found;
    }
    [[nodiscard]] std::vector<Document> of(const QString &kind) const
    {
        std::vector<Document> some;
        std::ranges::copy_if(all, std::back_inserter(some),
                             [&](const Document &document) { return document.kind == kind; });
        return some;
    }

    friend bool operator==(const Documents &, const Documents &) = default;
};

} // namespace shopglass
