// Which sections share a tab of a page?

#pragma once

#include "models/report/section.h"

#include <vector>

namespace shopglass {

/// The sections of one tab; a page without tabs has one part without a title.
struct SectionPart
{
    QString title;
    std::vector<Section> sections;
};

/// In the order in which the parts first come. Never empty.
std::vector<SectionPart> partsOf(std::vector<Section> sections);
/// Adds an empty part at the end unless there is one of that title; an untitled page stays one.
void addPart(std::vector<SectionPart> &parts, const QString &title);
/// The part of that title; else the first that has one of the sections `ids`; else the first.
std::size_t partLike(const std::vector<SectionPart> &parts, const QString &title, const QStringList &ids);

} // namespace shopglass
