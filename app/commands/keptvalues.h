// Values that a user keeps for a store, one an id: listed and forgotten in one way.

#pragma once

#include "app/commands/command.h"

#include <QJsonObject>
#include <QStringList>

#include <vector>

namespace shopglass {

/// One of them as a command prints it.
struct KeptLine
{
    QJsonObject json;
    QStringList cells;
};

/// Prints them as lines of cells, or as `{"store",KEY:[…]}`.
int listKept(const CommandLine &line, const Store &store, const QString &key,
             const std::vector<KeptLine> &kept);

/// A document that holds such a value, and what is said of it.
struct KeptDocument
{
    QString kind;
    QString id;
    QJsonObject json; ///< what names it
    QString dropped; ///< said once it is forgotten
    QString absent; ///< said where there was none
};

/// Forgets one; prints its `json` with `"dropped"`, or the sentence.
int dropKept(const CommandLine &line, Workspace &workspace, const Store &store, const KeptDocument &document);

/// The language that names of a list are shown in.
TextContext listText();

} // namespace shopglass
