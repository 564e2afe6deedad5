#include "models/import/storename.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace shopglass {
namespace {

QString settingOf(StoreId store)
{
    return QStringLiteral("store_names_%1").arg(store);
}

Result<QJsonArray> remembered(const Workspace &workspace, StoreId store)
{
    const auto kept = workspace.setting(settingOf(store));
    if (!kept)
        return kept.error();
    return *kept ? QJsonDocument::fromJson((**kept).toUtf8()).array() : QJsonArray();
}

QStringList textsOf(const QJsonValue &value)
{
    QStringList texts;
    for (const auto &text : value.toArray())
        texts.append(text.toString());
    return texts;
}

} // namespace

void StoreNames::add(QStringList &texts, const QString &text)
{
    constexpr qsizetype Most = 20;
    if (!text.isEmpty() && texts.size() < Most && !texts.contains(text))
        texts.append(text);
}

Result<StoreNames> knownStoreNames(const Workspace &workspace, StoreId store)
{
    const auto entries = remembered(workspace, store);
    if (!entries)
        return entries.error();
    StoreNames known;
    if (entries->isEmpty())
        return known;
    const auto all = batches(workspace, store);
    if (!all)
        return all.error();
    for (const auto &entry : *entries) {
        const BatchId batch = entry[QLatin1String("batch")].toInteger();
        const bool counts = std::any_of(all->begin(), all->end(), [batch](const BatchSummary &summary) {
            return summary.id == batch && !summary.undone;
        });
        if (!counts)
            continue;
        for (const QString &id : textsOf(entry[QLatin1String("ids")]))
            StoreNames::add(known.ids, id);
        for (const QString &name : textsOf(entry[QLatin1String("names")]))
            StoreNames::add(known.names, name);
    }
    return known;
}

Result<void> rememberStoreNames(Workspace &workspace, StoreId store, BatchId batch, const StoreNames &said)
{
    if (said.ids.isEmpty() && said.names.isEmpty())
        return {};
    const auto known = knownStoreNames(workspace, store);
    if (!known)
        return known.error();
    const auto contains = [](const QStringList &all, const QStringList &some) {
        return std::all_of(some.cbegin(), some.cend(),
                           [&all](const QString &text) { return all.contains(text); });
    };
    if (contains(known->ids, said.ids) && contains(known->names, said.names))
        return {};
    auto entries = remembered(workspace, store);
    if (!entries)
        return entries.error();
    entries->append(QJsonObject{{QStringLiteral("batch"), batch},
                                {QStringLiteral("ids"), QJsonArray::fromStringList(said.ids)},
                                {QStringLiteral("names"), QJsonArray::fromStringList(said.names)}});
    return workspace.setSetting(settingOf(store),
                                QString::fromUtf8(QJsonDocument(*entries).toJson(QJsonDocument::Compact)));
}

} // namespace shopglass
