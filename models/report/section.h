// A part of a page or a report: cards, charts, tables and sentences of one subject, as values.
//
// Builders turn a view into sections once; the page shows them with its controls, the report prints them.

#pragma once

#include "models/base/day.h"
#include "models/base/numberformat.h"
#include "models/indicators/indicator.h"
#include "models/report/chartspec.h"
#include "models/report/providerprofile.h"
#include "models/report/tablespec.h"

#include <QString>

#include <vector>

namespace shopglass {

struct CardSpec
{
    QString id; ///< indicator id where it is one: opens its definition
    QString label;
    QString value; ///< compact, e.g. "¥12.35万"; or the state in words
    QString fullValue;
    QString delta; ///< "▲ 12.3%" …, empty without comparison
    QString deltaWords; ///< "较上期 9/1–9/7"
    Meaning deltaMeaning = Meaning::None; ///< good/bad by direction, not up/down
    double change = 0.0; ///< what `delta` tells: its sign is its direction
    std::vector<double> sparkline; ///< NaN = gap
    QString note; ///< coverage, 'estimated', 'not enough data'
    Meaning meaning = Meaning::None;
    QVariant raw; ///< as in TableCell
    CellUnit unit = CellUnit::Text;
    /// Whose rows it opens; without an indicator those of `id` in the period that is looked at.
    RowsQuestion question = {};
};

struct Section
{
    QString id;
    /// Title of the tab that it belongs to on a page; sections of the same part share one, and one without a
    /// part goes with the section before it. No part at all: no tabs. Reports do not print it.
    QString part;
    QString title;
    QStringList sentences; ///< conclusion first
    std::vector<CardSpec> cards;
    std::vector<ChartSpec> charts;
    std::vector<TableSpec> tables;
    QString note;
};

/// A whole report: the 店铺诊断报告 or another kind.
struct Report
{
    QString kind; ///< "review"
    QString title;
    QString store;
    QString periodText;
    QString asOfText;
    QString issuer; ///< who made it; empty = none
    QString footer; ///< data as of, number of files, rulebook version, program version
    Language language = Language::Chinese;
    Day generatedOn; ///< what files of the report carry as their date; no time, so that a day's reports agree
    ProviderProfile provider; ///< whose brand the report carries; may be empty
    std::vector<Section> sections;
};

} // namespace shopglass
