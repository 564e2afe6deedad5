// What a figure means: formula, filters, time basis, source. Stays open beside the window; Esc closes it.

#pragma once

#include "models/report/sections.h"

#include <QDialog>

namespace shopglass {

class DefinitionDialog final : public QDialog
{
    Q_OBJECT

public:
    DefinitionDialog(const Indicator &indicator, const Catalogue &catalogue, const TextContext &text,
                     QWidget *parent = nullptr);
};

} // namespace shopglass
