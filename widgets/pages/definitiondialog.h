// What a figure means: formula, filters, time basis, source. Stays open beside the window; Esc closes it. A
// button asks for the rows behind it.

#pragma once

#include "models/report/sections.h"
#include "models/rulebook/timelimits.h"
#include "models/store/batchwriter.h"

#include <QDialog>

class QVBoxLayout;

namespace shopglass {

class DefinitionDialog final : public QDialog
{
    Q_OBJECT

public:
    DefinitionDialog(const Indicator &indicator, const Catalogue &catalogue, const TimeLimits &limits,
                     const TextContext &text, QWidget *parent = nullptr);

    /// Below what is shown already.
    void addTable(const TableSpec &table);
    /// Adds when each file kind that the figure needs was imported last. Newest first.
    void setImports(const std::vector<BatchSummary> &imports);

Q_SIGNALS:
    void rowsRequested(const shopglass::RowsQuestion &question);

private:
    Indicator m_indicator;
    TextContext m_text;
    QVBoxLayout *m_contents = nullptr;
};

} // namespace shopglass
