#include "models/rulebook/rulebook.h"

#include "models/rulebook/channelrules.h"
#include "models/rulebook/rulebookloader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(RulebookTexts)
};

QString fileOf(const QString &subject)
{
    return subject + QStringLiteral(".json");
}

QString builtInPath(const QString &subject)
{
    return QStringLiteral(":/rulebook/") + fileOf(subject);
}

Result<QByteArray> bytesOf(const QString &path)
{
    QFile file(path);
    if (file.open(QIODevice::ReadOnly))
        return file.readAll();
    return Error{Texts::tr("The rulebook file %1 cannot be read: %2. Nothing was changed.")
                     .arg(QDir::toNativeSeparators(path), file.errorString()),
                 {},
                 ErrorKind::Failure};
}

/// `paths` in the order of RulebookLoader::subjects().
Result<std::shared_ptr<const Rulebook>> load(const QStringList &paths)
{
    RulebookLoader loader;
    for (qsizetype i = 0; i < paths.size(); ++i) {
        const auto bytes = bytesOf(paths.at(i));
        if (!bytes)
            return bytes.error();
        const QString &subject = RulebookLoader::subjects().at(i);
        loader.read(*bytes, fileOf(subject), subject);
    }
    if (loader.faults().isEmpty())
        loader.joinFiles();
    const QStringList &faults = loader.faults();
    if (faults.isEmpty())
        return loader.finish();
    const QString sentence = faults.size() == 1
        ? Texts::tr("The rulebook cannot be used: %1 Nothing was changed.").arg(faults.first())
        : Texts::tr("The rulebook cannot be used, it has %n faults. The first one: %1 Nothing was changed.",
                    nullptr, int(faults.size()))
              .arg(faults.first());
    return Error{sentence, faults.join(QLatin1Char('\n')), ErrorKind::Refused};
}

} // namespace

QString fieldId(Field field)
{
    switch (field) {
    case Field::Distribution:
        return QStringLiteral("distribution");
    case Field::SelfBroadcast:
        return QStringLiteral("self_broadcast");
    case Field::Shelf:
        return QStringLiteral("shelf");
    case Field::Unclassified:
        break;
    }
    return QStringLiteral("unclassified");
}

Result<std::shared_ptr<const Rulebook>> Rulebook::builtIn()
{
    QStringList paths;
    for (const QString &subject : RulebookLoader::subjects())
        paths.append(builtInPath(subject));
    return load(paths);
}

Result<std::shared_ptr<const Rulebook>> Rulebook::fromFolder(const QString &folder)
{
    const QDir dir(folder);
    if (!dir.exists())
        return Error{Texts::tr("There is no folder %1; choose the folder with the rulebook files.")
                         .arg(QDir::toNativeSeparators(folder)),
                     {},
                     ErrorKind::Refused};
    const QStringList own = dir.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    QStringList paths;
    QStringList known;
    for (const QString &subject : RulebookLoader::subjects()) {
        known.append(fileOf(subject));
        paths.append(own.contains(fileOf(subject)) ? dir.filePath(fileOf(subject)) : builtInPath(subject));
    }
    for (const QString &file : own) {
        // A misspelt name would quietly leave the built-in file in force.
        if (!known.contains(file))
            return Error{Texts::tr("The rulebook has no file %1; the names are %2. Nothing was changed.")
                             .arg(file, known.join(QStringLiteral(", "))),
                         {},
                         ErrorKind::Refused};
    }
    return load(paths);
}

QStringList Rulebook::check(const QByteArray &json, const QString &fileName,
                            const QStringList &knownIndicators)
{
    RulebookLoader loader;
    loader.read(json, fileName);
    QStringList faults = loader.faults();
    if (!knownIndicators.isEmpty())
        faults += loader.book().checkIndicators(knownIndicators);
    return faults;
}

QStringList Rulebook::checkIndicators(const QStringList &known) const
{
    QStringList faults;
    for (const IndicatorReference &reference : m_references) {
        if (!known.contains(reference.indicator))
            faults.append(Texts::tr("%1: %2: there is no indicator “%3”.")
                              .arg(reference.file, reference.path, reference.indicator));
    }
    return faults;
}

Field Rulebook::fieldOf(const QString &channel, const QString &carrier, const QString &accountType,
                        bool promoter, QString *scene) const
{
    for (const ChannelRule &rule : m_channels) {
        if (ruleTakes(rule, {channel, carrier, accountType, promoter})) {
            if (scene)
                *scene = rule.scene;
            return rule.field;
        }
    }
    if (scene)
        scene->clear();
    return Field::Unclassified;
}

} // namespace shopglass
