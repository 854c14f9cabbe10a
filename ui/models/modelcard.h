// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/modelsnapshot.h"
#include "theme/theme.h"

#include <QWidget>

class QAction;
class QLabel;
class QMenu;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace rondo {

class AliasPills;
class FactGrid;
class LineageView;
class NotesField;
class StatusPill;

//! What the card's buttons do; owned by the page, which knows when they can.
struct ModelActions {
    QAction *deploy = nullptr, *exportFolder = nullptr, *exportZip = nullptr, *retire = nullptr,
            *restore = nullptr;
};

/*!
    All about one model version: its figures, what differs from the version before, checks, signature, notes,
    files and lineage. Says what the person wants; the page does it.
*/
class ModelCard : public QWidget {
    Q_OBJECT
public:
    ModelCard(Theme &theme, const ModelActions &actions, QWidget *parent = nullptr);

    //! What the registry says of it. \a known: aliases to offer. Null: no version is chosen.
    void setFacts(const VersionFacts *facts, const QStringList &known);
    //! What was read for it alone; ignored when another version is shown by now.
    void setSnapshot(const CardSnapshot &snapshot);
    void keepNotes(); //!< hands over what is being typed
    QWidget *deployButton() const;

Q_SIGNALS:
    void aliasSet(const QString &alias, bool on);
    void newAliasWanted();
    void notesEdited(const QString &name, int version, const QString &notes);
    void nodeActivated(const rondo::LineageNode &node);

private:
    QWidget *makeHead();
    QWidget *makeSections();
    QWidget *makeFoot();
    void showFacts();
    void showContents(const CardSnapshot &snapshot);
    void fillAliasMenu();
    void applyTheme();

    Theme &m_theme;
    ModelActions m_actions;
    std::optional<VersionFacts> m_facts;
    QStringList m_known;
    QStackedWidget *m_stack;
    QLabel *m_name = nullptr;
    StatusPill *m_state = nullptr;
    AliasPills *m_aliases = nullptr;
    QPushButton *m_editAliases = nullptr;
    FactGrid *m_metrics = nullptr;
    QLabel *m_reason = nullptr;
    QLabel *m_checks = nullptr;
    StatusPill *m_checksPill = nullptr;
    FactGrid *m_signature = nullptr;
    QLabel *m_missing = nullptr; //!< why there are no contents
    NotesField *m_notes = nullptr;
    FactGrid *m_files = nullptr;
    LineageView *m_lineage = nullptr;
    QPushButton *m_deploy = nullptr;
    QPushButton *m_export = nullptr;
    QPushButton *m_retire = nullptr;
    QPushButton *m_restore = nullptr;
};

} // namespace rondo
