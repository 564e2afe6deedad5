// A folder, a workspace with one store and a clock that stands at noon on 20 November 2026: what a test of
// the importer needs.

#pragma once

#include "models/import/importer.h"
#include "models/store/storereader.h"
#include "models/store/trialworkspace.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <memory>

namespace shopglass::test {

inline QString q(const char *text)
{
    return QString::fromUtf8(text);
}

/// The sentence of a failure, for messages of tests.
template<class T>
QByteArray why(const Result<T> &result)
{
    return result ? QByteArray("it worked") : result.error().sentence.toUtf8();
}

class ImportBench final
{
public:
    ImportBench()
        : m_workspace(std::make_unique<Workspace>(std::move(Workspace::openInMemory().value())))
        , m_store(m_workspace->storeNamed(QStringLiteral("Shop")).value().id)
        , m_clock(startOf(*Day::fromIso(u"2026-11-20")) + 12 * 3600)
    {
        qputenv("XDG_DATA_HOME", m_folder.filePath(QStringLiteral("data")).toLocal8Bit());
    }

    /// From now on a workspace in a file of the folder.
    void useFile()
    {
        m_workspace = std::make_unique<Workspace>(
            std::move(Workspace::open(path(QStringLiteral("w.shopglass"))).value()));
        m_store = m_workspace->storeNamed(QStringLiteral("Shop")).value().id;
    }
    void close() { m_workspace.reset(); }

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] Workspace &workspace() { return *m_workspace; }
    [[nodiscard]] StoreId store() const { return m_store; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }

    QString write(const QString &name, const QByteArray &bytes) const
    {
        const QString target = path(name);
        QDir().mkpath(QFileInfo(target).absolutePath());
        QFile file(target);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("The test could not write %s", qUtf8Printable(target));
        return target;
    }

    /// Writes the text as a CSV file and imports it.
    Result<ImportOutcome> importCsv(const QByteArray &text, const QByteArray &mapping = {},
                                    const QString &name = QStringLiteral("file.csv"))
    {
        return import(write(name, text), mapping);
    }

    Result<ImportOutcome> import(const QString &filePath, const QByteArray &mapping = {},
                                 const ProgressSink &progress = unwatched)
    {
        ImportRequest request;
        request.path = filePath;
        if (!mapping.isEmpty()) {
            auto read = Mapping::fromJson(mapping, QStringLiteral("mapping.json"));
            if (!read)
                return read.error();
            request.mapping = *read;
        }
        return import(request, progress);
    }

    Result<ImportOutcome> import(ImportRequest request, const ProgressSink &progress = unwatched)
    {
        request.store = m_store;
        return importFile(*m_workspace, request, m_clock, progress);
    }

    /// A dry run: in a copy of the workspace.
    Result<ImportOutcome> tryOut(ImportRequest request)
    {
        auto trial = TrialWorkspace::copyOf(*m_workspace, unwatched);
        if (!trial)
            return trial.error();
        request.store = m_store;
        request.dryRun = true;
        return importFile(trial->workspace(), request, m_clock, unwatched);
    }

    /// The facts in key order, a line each: "6001|2026-11-01 10:00:00|129990|已收货".
    QStringList facts(const QString &kindId, const QStringList &attributes)
    {
        const StoreReader reader(*m_workspace);
        const ExportKind &kind = ExportKinds::instance().kind(kindId);
        QStringList lines;
        const auto visit = [&](std::span<const StoredValue> values) {
            QStringList cells;
            for (qsizetype i = 0; i < attributes.size(); ++i)
                cells.append(cellText(reader, kind.attributes[std::size_t(*kind.indexOf(attributes.at(i)))],
                                      values[std::size_t(i)]));
            lines.append(cells.join(u'|'));
            return true;
        };
        if (!reader.readFacts(m_store, kindId, attributes, visit))
            lines.append(QStringLiteral("unreadable"));
        return lines;
    }

    /// Everything that an import may change, for comparing before and after.
    QStringList everything()
    {
        QStringList all;
        for (const ExportKind &kind : ExportKinds::instance().all()) {
            QStringList attributes;
            for (const Attribute &attribute : kind.attributes)
                attributes.append(attribute.id);
            all += facts(kind.id, attributes);
        }
        const auto kept = batches(*m_workspace);
        all.append(QStringLiteral("%1 batches").arg(kept ? qsizetype(kept->size()) : -1));
        const auto cells = StoreReader(*m_workspace).rollup(m_store);
        all.append(QStringLiteral("%1 rollup cells").arg(cells ? qsizetype(cells->size()) : -1));
        const auto key = m_workspace->setting(QStringLiteral("identity_key_id"));
        all.append(key && *key ? **key : QStringLiteral("no key"));
        return all;
    }

private:
    static QString cellText(const StoreReader &reader, const Attribute &attribute, const StoredValue &value)
    {
        if (!value)
            return {};
        switch (attribute.type) {
        case AttributeType::Time:
            return beijingText(*value);
        case AttributeType::Date:
            return Day::fromNumber(std::int32_t(*value)).iso();
        case AttributeType::Id:
            return reader.idText(*value);
        case AttributeType::Text:
            return reader.text(*value);
        case AttributeType::Enum:
            return *value < 0 ? reader.text(-*value) : attribute.values[std::size_t(*value)].id;
        default:
            return QString::number(*value);
        }
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
    StoreId m_store;
    FixedClock m_clock;
};

} // namespace shopglass::test
